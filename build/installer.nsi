; The Windows installer: for one user, no administrator, in Chinese. Made on Linux or Windows by
;   makensis -INPUTCHARSET UTF8 -DVERSION=… -DPAYLOAD=… -DOUTPUT=… -DICON=… installer.nsi
; Exit codes of a silent run (/S): 0 done, 3 Windows too old, 4 KamDesk is running, 5 not all could be unpacked.
Target amd64-unicode
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\KamDesk"
; Qt needs icuuc.dll, which Windows has from version 1903 on.
!define LEAST_BUILD 18362

Name "KamDesk"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\KamDesk"
InstallDirRegKey HKCU "Software\KamDesk" "InstallDir"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "KamDesk"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "FileDescription" "KamDesk 安装程序"
VIAddVersionKey /LANG=2052 "LegalCopyright" ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\KamDesk.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString NeedsWindows ${LANG_SIMPCHINESE} "KamDesk 需要 Windows 10（1903）或更新的 64 位系统。未作任何更改。"
LangString IsRunning ${LANG_SIMPCHINESE} "KamDesk 正在运行。请先退出，再重新安装。未作任何更改。"
LangString NotUnpacked ${LANG_SIMPCHINESE} "文件未能全部写入，原有版本已保留。请检查磁盘空间后重试。"

!macro LeaveIfRunning
  ${If} ${FileExists} "$INSTDIR\KamDesk.exe"
    ClearErrors
    FileOpen $1 "$INSTDIR\KamDesk.exe" a ; a running program cannot be opened for writing
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(IsRunning)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $1
  ${EndIf}
!macroend

Function .onInit
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < ${LEAST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Section "KamDesk"
  !insertmacro LeaveIfRunning
  ; Unpacked beside the old program first, so that a full disk leaves the old one as it was.
  RMDir /r "$INSTDIR\new"
  SetOutPath "$INSTDIR\new"
  ClearErrors
  SetOverwrite try
  File /r "${PAYLOAD}/*"
  ${If} ${Errors}
    SetOutPath "$INSTDIR"
    RMDir /r "$INSTDIR\new"
    MessageBox MB_OK|MB_ICONSTOP "$(NotUnpacked)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\KamDesk.exe"
  Delete "$INSTDIR\kamdesk-cli.exe"
  Rename "$INSTDIR\new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\new\KamDesk.exe" "$INSTDIR\KamDesk.exe"
  Rename "$INSTDIR\new\kamdesk-cli.exe" "$INSTDIR\kamdesk-cli.exe"
  RMDir "$INSTDIR\new"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\KamDesk.lnk" "$INSTDIR\KamDesk.exe"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "Software\KamDesk" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "KamDesk 大客户部工作台"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\KamDesk.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; The user's data lies elsewhere and stays.
Section "un.KamDesk"
  SectionIn RO
  !insertmacro LeaveIfRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\KamDesk.exe"
  Delete "$INSTDIR\kamdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\KamDesk.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\KamDesk"
SectionEnd
