; The installer for Windows 10 and newer, 64 bit: `makensis -DVERSION=1.2.3 packaging\windows\glutecoach.nsi`, after
; the bundle is in build\bundle\glutecoach. It installs for one person, without rights of an administrator.
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"
!include "WinVer.nsh"

!ifndef VERSION
  !error "name the version: makensis -DVERSION=1.2.3 glutecoach.nsi"
!endif
!ifndef ROOT
  !define ROOT "..\.."
!endif
!define BUNDLE "${ROOT}/build/bundle/glutecoach"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GluteCoach"

Name "GluteCoach"
OutFile "${ROOT}/dist/glutecoach-${VERSION}-windows-x86_64.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\GluteCoach"
InstallDirRegKey HKCU "Software\GluteCoach" "InstallDir"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "GluteCoach"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "A guided workout for glutes that went to sleep"
VIAddVersionKey "LegalCopyright" "The GluteCoach developers, MIT licence"

!define MUI_ICON "${ROOT}/build/icons/glutecoach.ico"
!define MUI_UNICON "${ROOT}/build/icons/glutecoach.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\glutecoachw.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${ROOT}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "GluteCoach needs Windows 10 or newer, 64 bit." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section "GluteCoach"
  SetOutPath "$INSTDIR"
  ; What an older version left and this one does not have would be loaded otherwise.
  RMDir /r "$INSTDIR\_internal"
  File /r "${BUNDLE}/*"
  CreateDirectory "$SMPROGRAMS\GluteCoach"
  CreateShortcut "$SMPROGRAMS\GluteCoach\GluteCoach.lnk" "$INSTDIR\glutecoachw.exe" "open"
  CreateShortcut "$SMPROGRAMS\GluteCoach\Start today's workout.lnk" "$INSTDIR\glutecoachw.exe" "follow"
  CreateShortcut "$SMPROGRAMS\GluteCoach\Progress.lnk" "$INSTDIR\glutecoachw.exe" "--screen progress"
  CreateShortcut "$SMPROGRAMS\GluteCoach\Print the plan.lnk" "$INSTDIR\glutecoachw.exe" "--screen print"
  WriteRegStr HKCU "Software\GluteCoach" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\glutecoach.exe" "" "$INSTDIR\glutecoach.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "GluteCoach"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\glutecoachw.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The GluteCoach developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

; The history stays where it is: in the person's own data folder.
Section "Uninstall"
  RMDir /r "$SMPROGRAMS\GluteCoach"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\glutecoach.exe"
  Delete "$INSTDIR\glutecoachw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\glutecoach.exe"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\GluteCoach"
SectionEnd
