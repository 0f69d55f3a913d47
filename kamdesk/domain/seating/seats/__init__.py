"""The best seats of one table: exact within the pins of protocol, every choice with its price.

What protocol and wishes weigh: `objective`. One table: `optimised`; all tables of a hall: `tables`. What is
told of a plan: `reasons`, `swaps` (the price of an exchange), `wishes` (those unmet, and why).

How the best is found and proven, of no concern to protocol: `problem` (the table as numbers), `descent`,
`relaxation`, `held_karp` and `large`, put together in `optimum`; `seated` holds the outcome.
"""
