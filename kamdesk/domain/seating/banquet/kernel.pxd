# The types with which Cython compiles kernel.py; plain Python never reads this file.
cimport cython

cdef unsigned long long _MULTIPLIER, _INCREMENT, _MASK
cdef int _DEGREE, _LARGEST_PARTY, _MOST_ROUNDS
cdef long long _SCALE


@cython.final
cdef class Hall:
    cdef int guests, tables, languages, diets, most, chairs, round, slack
    cdef int language_weight, diet_weight
    cdef unsigned long long random
    cdef int[::1] place, pull, wish_start, wish_with, wish_weight
    cdef int[::1] kind, kind_host, kind_woman, kind_diet, kind_needs, kind_talks, kind_speaks
    cdef int[::1] host_cost, woman_cost, empty_cost
    cdef int[::1] first_chair, chair_table, chair_guest, chair_of
    cdef int[::1] hosts, women, taken, diners, needing, speaking
    cdef int[::1] surprise, party, others, seen, active, open, is_open

    @cython.locals(kind=cython.int, i=cython.int)
    cdef inline void _arrive(self, int guest, int table, int sign) noexcept nogil

    @cython.locals(i=cython.int)
    cdef inline void _draw(self, int guest, int table, int sign) noexcept nogil

    @cython.locals(delta=cython.int, step=cython.int, i=cython.int)
    cdef inline int _change(self, int table, int leaving, int coming) noexcept nogil

    @cython.locals(delta=cython.int, needing=cython.int, speaking=cython.int, i=cython.int)
    cdef int _change_of_talk(self, int table, int leaving, int coming) noexcept nogil

    @cython.locals(one=cython.int, other=cython.int, here=cython.int, there=cython.int, delta=cython.int, i=cython.int)
    cpdef int swap_cost(self, int first, int second) noexcept nogil

    @cython.locals(one=cython.int, other=cython.int, here=cython.int, there=cython.int)
    cpdef void swap(self, int first, int second) noexcept nogil

    cdef inline int below(self, int bound) noexcept nogil

    cdef inline bint bearable(self, int delta, long long temperature) noexcept nogil


@cython.locals(
    change=cython.int, guest=cython.int, least=cython.int, best=cython.int, chair=cython.int,
    other=cython.int, table=cython.int, delta=cython.int,
)
cpdef int descend(Hall hall, int first, int last) noexcept


@cython.locals(
    costs="long long[::1]", here=cython.int, there=cython.int, people=cython.int, total=cython.int, chair=cython.int,
)
cpdef contents(Hall hall)


@cython.locals(
    change=cython.int, actives=cython.int, opens=cython.int, guest=cython.int, table=cython.int,
    first=cython.int, second=cython.int, delta=cython.int,
)
cpdef int anneal(Hall hall, int steps, int temperature, int party_share) noexcept


@cython.locals(degree=cython.int, pick=cython.int, i=cython.int, table=cython.int)
cdef inline int _goal(Hall hall, int guest, int opens) noexcept nogil


@cython.locals(
    wanted=cython.int, size=cython.int, first=cython.int, chairs=cython.int, found=cython.int,
    chair=cython.int, delta=cython.int, i=cython.int, bearable=cython.int,
)
cdef int _try_party(Hall hall, int guest, int table, long long temperature) noexcept nogil


@cython.locals(delta=cython.int, i=cython.int, k=cython.int, guest=cython.int, mark=cython.int)
cdef int _hope(Hall hall, int size, int here, int there) noexcept nogil


@cython.locals(table=cython.int, reached=cython.int, guest=cython.int, i=cython.int)
cdef int _gather(Hall hall, int[::1] rows, int found, int wanted, int chair) noexcept nogil
