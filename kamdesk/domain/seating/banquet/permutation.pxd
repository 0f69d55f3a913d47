# The types with which Cython compiles permutation.py; plain Python never reads this file.
cimport cython

cdef int _FAR

@cython.locals(row_price="int[::1]", column_price="int[::1]", row_of="int[::1]", row=cython.int, column=cython.int)
cpdef list cheapest_permutation(int[::1] costs, int size)

@cython.locals(
    least="int[::1]", came_from="int[::1]", reached="int[::1]", column=cython.int, row=cython.int,
    step=cython.int, nearest=cython.int, other=cython.int, length=cython.int,
)
cdef void _lengthen(
    int[::1] costs, int size, int[::1] row_price, int[::1] column_price, int[::1] row_of
)
