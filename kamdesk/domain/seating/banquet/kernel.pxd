# The types with which Cython compiles kernel.py; plain Python never reads this file.
cimport cython

cdef unsigned long long _MULTIPLIER, _INCREMENT, _MASK
cdef int _TEMPERATURE_UNIT, _LARGEST_PARTY, _LARGEST_MARK
cdef long long _ACCEPTANCE_SCALE


@cython.final
cdef class Hall:
    cdef int guests, tables, languages, diets, occupancies, chairs, current_mark, diet_allowance
    cdef int language_weight, diet_weight
    cdef unsigned long long random_state
    cdef int[::1] own_cost, table_cost, wish_start, wish_with, wish_weight
    cdef int[::1] kind, kind_host, kind_woman, kind_diet, kind_needs, kind_has_language, kind_speaks
    cdef int[::1] host_cost, woman_cost, empty_cost
    cdef int[::1] first_chair, chair_table, chair_guest, chair_of
    cdef int[::1] host_counts, woman_counts, guest_counts, diet_counts, needed_counts, speaker_counts
    cdef int[::1] acceptance_table, party, others, marks, movable, open_tables, is_open

    @cython.locals(kind=cython.int, i=cython.int)
    cdef inline void _count(self, int guest, int table, int sign) noexcept nogil

    @cython.locals(i=cython.int)
    cdef inline void _update_wish_costs(self, int guest, int table, int sign) noexcept nogil

    @cython.locals(delta=cython.int, step=cython.int, i=cython.int)
    cdef inline int _table_change(self, int table, int leaving, int coming) noexcept nogil

    @cython.locals(delta=cython.int, needed=cython.int, speakers=cython.int, i=cython.int)
    cdef int _language_change(self, int table, int leaving, int coming) noexcept nogil

    @cython.locals(one=cython.int, other=cython.int, here=cython.int, there=cython.int, delta=cython.int, i=cython.int)
    cpdef int swap_cost(self, int first, int second) noexcept nogil

    @cython.locals(one=cython.int, other=cython.int, here=cython.int, there=cython.int)
    cpdef void swap(self, int first, int second) noexcept nogil

    cdef inline int random_below(self, int bound) noexcept nogil

    cdef inline bint accepts(self, int delta, long long temperature) noexcept nogil


@cython.locals(
    change=cython.int, guest=cython.int, least=cython.int, best=cython.int, chair=cython.int,
    other=cython.int, table=cython.int, delta=cython.int,
)
cpdef int descend(Hall hall, int first, int last) noexcept


@cython.locals(
    costs="long long[::1]", here=cython.int, there=cython.int, people=cython.int, total=cython.int, chair=cython.int,
)
cpdef relocation_costs(Hall hall)


@cython.locals(
    change=cython.int, movable_count=cython.int, open_count=cython.int, guest=cython.int, table=cython.int,
    first=cython.int, second=cython.int, delta=cython.int,
)
cpdef int anneal(Hall hall, int steps, int temperature, int party_share) noexcept


@cython.locals(degree=cython.int, pick=cython.int, i=cython.int, table=cython.int)
cdef inline int _target_table(Hall hall, int guest, int open_count) noexcept nogil


@cython.locals(
    wanted=cython.int, size=cython.int, first=cython.int, chairs=cython.int, found=cython.int,
    chair=cython.int, delta=cython.int, i=cython.int, highest_accepted=cython.int,
)
cdef int _try_party(Hall hall, int guest, int table, long long temperature) noexcept nogil


@cython.locals(delta=cython.int, i=cython.int, k=cython.int, guest=cython.int, mark=cython.int)
cdef int _optimistic_cost(Hall hall, int size, int here, int there) noexcept nogil


@cython.locals(table=cython.int, reached=cython.int, guest=cython.int, i=cython.int)
cdef int _gather_party(Hall hall, int[::1] chairs, int found, int wanted, int chair) noexcept nogil
