# The types with which Cython compiles tokens.py; plain Python never reads this file.
cimport cython


@cython.locals(tokens=set, han=str, digits=str, word=str, number=str)
cpdef set document_tokens(object names, str text)


cdef list _grams(str text)


@cython.locals(digits=str, start=cython.Py_ssize_t)
cdef _add_number(set tokens, str number)


@cython.locals(folded=str, found=list, number=str, ways=list)
cdef _add_name(set tokens, object name)


@cython.locals(likely=tuple, heard=tuple, last=cython.Py_ssize_t, pieces=tuple, rest=str, piece=str, said=set)
cdef _add_sounds(set tokens, list ways, bint at_start)


@cython.locals(place=cython.Py_ssize_t)
cdef Py_ssize_t _last_difference(tuple way, tuple likely)
