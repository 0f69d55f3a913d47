"""Seating: the order of tables and seats, wishes on top, reasons, and late changes.

To be read beside the department's page on seating; for each of its rules, where it stands here.

People and settings: `people` (sides and parts), `parts` (who has which, one person a part), `profile` (where
texts differ, the event's choice).

Geometry: `geometry` (numbers clockwise, right hand, the chair opposite, three drawings, names of chairs).

Tables 桌次: `table_ranks` (distance, right, far; the head table).

Seats 座次, rule by rule:

1. nearer is higher, right is higher: `seat_ranks`; the hosts at the centres: `pins`;
2. principal guest and spouse at the right hands: `pins`;
3. the further order with two hosts: `seat_ranks` (``host_first``, ``right_first``);
4. companions between guests: `interleaving`; guest beside nobody is named: `plan`;
5. the interpreter: `pins`, and `protocol` where someone else than the principal guest is interpreted for;
6. ranks correspond across sides: both by rank in `protocol`, weighed exactly in `seats.objective`;
7. principal guest in the host's chair, Western cross: `pins`; 左为尊: every plan is mirrored (`geometry`);
8. parity, and what is unavoidable: `geometry` and the notes of `plan`;
9. cards, once the order is fixed: `banquet.plan_diff` (which to print, which to take away).

All of it in turn is `protocol.arrange`; `plan` holds the outcome and `reasons` the sentences.

Wishes and limits: at one table `seats` (the best seats within the pins: `seats.objective`, `seats.wishes`),
among tables `banquet` (`banquet.objective`; hard limits in `banquet.feasibility`).

Serving order: `serving`. Other orders, such as podium, meeting and car: `further_rankings`.

What a plan must offer: reasons (`reasons`, `seats.reasons`, `banquet.reasons`), the price of a swap
(`seats.swaps`), unmet wishes (`seats.wishes`, `banquet.reasons`), late changes (`absence` at one table,
`banquet.late` and `banquet.ladder` in the hall). What the seating checklist asks of a plan comes from
these: the counts and notes of `plan`, the unmet wishes, `parts`, and the cards of `banquet.plan_diff`.
"""
