@echo off
rem The headless hirz command of the packaged app: hirz-cli verify FILE
"%~dp0Hirz.exe" --hirz-cli %*
exit /b %ERRORLEVEL%
