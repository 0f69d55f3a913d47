"""The best seats of one table within the pins of protocol, exact wherever possible, and their prices.

`objective` says what seats cost; `optimised` seats one table. `reasons`, `swaps` (the price of an exchange)
and `wishes` (unmet wishes and why) explain a plan.

The search knows nothing of protocol: `problem` is the table as integers; `descent`, `relaxation`, `held_karp`
and `local_search` are combined in `optimum`; `seated` holds the result.
"""
