"""Seating: the order of tables and seats, wishes, reasons, and late changes.

Where each rule of the department's seating page (seating.md) is implemented:

People and settings: `people` (sides and roles), `parts` (who is host, principal guest and so on), `profile`
(the event's choices where texts differ).

Geometry: `geometry` (chair numbers, right and left hand, opposite chair, drawings, names of chairs).

Tables 桌次: `table_ranks` (distance, right, far; the head table).

Seats 座次, rule by rule:

1. nearer is higher, right is higher: `seat_ranks`; the hosts' chairs: `pins`;
2. principal guest and spouse at the right hands: `pins`;
3. the further order with two hosts: `seat_ranks` (``host_first``, ``right_first``);
4. companions between guests: `interleaving`; a guest next to nobody is reported: `plan`;
5. the interpreter: `pins`, and `protocol` for interpreters of others than the principal guest;
6. ranks correspond across sides: both sides by rank in `protocol`, weighed exactly in `seats.objective`;
7. principal guest in the host's chair, Western cross: `pins`; 左为尊: every plan is mirrored (`geometry`);
8. parity, and what cannot be avoided: `geometry` and the notes of `plan`;
9. cards, once the order is fixed: `banquet.plan_diff` (which to print, which to take away).

`protocol.arrange` applies all of this; `plan` holds the result and `reasons` the sentences.

Wishes and limits: at one table `seats` (the best seats within the pins: `seats.objective`, `seats.wishes`),
among tables `banquet` (`banquet.objective`; hard limits in `banquet.feasibility`).

Serving order: `serving`. Other orders (podium, meeting, photograph, car): `further_rankings`.

What a plan must offer: reasons (`reasons`, `seats.reasons`, `banquet.reasons`), the price of a swap
(`seats.swaps`), unmet wishes (`seats.wishes`, `banquet.reasons`), late changes (`absence` at one table,
`banquet.late` and `banquet.ladder` in the hall). The seating checklist is filled from these: the counts and
notes of `plan`, the unmet wishes, `parts`, and the cards of `banquet.plan_diff`.
"""
