/* For building under Wine only: Qt imports Windows' own icuuc.dll, which Wine lacks before 11.5.
   Every call answers "no converters"; Qt then uses the codecs it has built in. */
typedef int UErrorCode;
typedef unsigned short UChar;
#define EXPORT __declspec(dllexport)
#define UNSUPPORTED if (e) *e = 16 /* U_UNSUPPORTED_ERROR */

EXPORT void *ucnv_open(const char *n, UErrorCode *e) { UNSUPPORTED; return 0; }
EXPORT void ucnv_close(void *c) {}
EXPORT void ucnv_reset(void *c) {}
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int n) { return 0; }
EXPORT const char *ucnv_getName(const void *c, UErrorCode *e) { UNSUPPORTED; return 0; }
EXPORT const char *ucnv_getStandardName(const char *a, const char *b, UErrorCode *e) { UNSUPPORTED; return 0; }
EXPORT signed char ucnv_getMaxCharSize(const void *c) { return 4; }
EXPORT void ucnv_toUnicode(void *c, UChar **t, const UChar *tl, const char **s, const char *sl, int *o,
                           signed char f, UErrorCode *e) { UNSUPPORTED; }
EXPORT void ucnv_fromUnicode(void *c, char **t, const char *tl, const UChar **s, const UChar *sl, int *o,
                             signed char f, UErrorCode *e) { UNSUPPORTED; }
EXPORT int ucnv_toUCountPending(const void *c, UErrorCode *e) { return 0; }
EXPORT int ucnv_fromUCountPending(const void *c, UErrorCode *e) { return 0; }
EXPORT void ucnv_getToUCallBack(const void *c, void **a, const void **x) { if (a) *a = 0; if (x) *x = 0; }
EXPORT void ucnv_getFromUCallBack(const void *c, void **a, const void **x) { if (a) *a = 0; if (x) *x = 0; }
EXPORT void ucnv_setToUCallBack(void *c, void *a, const void *x, void **oa, const void **ox, UErrorCode *e) {}
EXPORT void ucnv_setFromUCallBack(void *c, void *a, const void *x, void **oa, const void **ox, UErrorCode *e) {}
EXPORT void ucnv_cbFromUWriteUChars(void *a, const UChar **s, const UChar *l, int o, UErrorCode *e) {}
EXPORT void ucnv_cbToUWriteUChars(void *a, const UChar *s, int l, int o, UErrorCode *e) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
