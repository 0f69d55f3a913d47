/* For building under Wine only: "no colour profiles", as Wine's WcsCreateIccProfile is not implemented. */
#define EXPORT __declspec(dllexport)
typedef void *Handle;

EXPORT Handle __stdcall OpenColorProfileW(void *p, unsigned a, unsigned s, unsigned c) { return 0; }
EXPORT int __stdcall CloseColorProfile(Handle h) { return 1; }
EXPORT Handle __stdcall WcsCreateIccProfile(Handle h, unsigned f) { return 0; }
EXPORT int __stdcall GetColorProfileFromHandle(Handle h, unsigned char *b, unsigned *n) { if (n) *n = 0; return 0; }
