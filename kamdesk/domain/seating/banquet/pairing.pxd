# The types with which Cython compiles pairing.py; plain Python never reads this file.
cimport cython

cdef long long _FAR

@cython.locals(
    row_price="long long[::1]", column_price="long long[::1]", row_of="int[::1]", column_of=list,
    row=cython.int, column=cython.int,
)
cpdef list cheapest_pairing(long long[::1] costs, int rows, int columns)

@cython.locals(
    least="long long[::1]", came_from="int[::1]", reached="int[::1]", column=cython.int, row=cython.int,
    step=cython.longlong, nearest=cython.int, other=cython.int, length=cython.longlong,
)
cdef void _lengthen(
    long long[::1] costs, int rows, int columns, long long[::1] row_price, long long[::1] column_price,
    int[::1] row_of
)
