@echo off
rem Starts Hexline with the Java of JAVA_HOME, or else of PATH.
setlocal EnableExtensions DisableDelayedExpansion

set "JAVA=java"
if not defined JAVA_HOME goto version
rem Quotes that somebody has set around it would end ours.
set "JAVA=%JAVA_HOME:"=%\bin\java"

:version
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i /r /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION set "VERSION=unknown"
set "MAJOR=0"
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if "%VERSION%"=="unknown" set "MAJOR=0"
if %MAJOR% GEQ 17 goto start

echo Hexline needs Java 17 or newer; "%JAVA%" is version %VERSION%.>&2
echo Install one (any vendor) and put its bin directory on PATH, or set JAVA_HOME to it.>&2
exit /b 3

:start
rem A command is over before the optimizing compiler pays off; a server is not, nor is what fills a database.
set "TIER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "TIER=-XX:+TieredCompilation"
if "%~2"=="seed" set "TIER=-XX:+TieredCompilation"
if "%~2"=="--console" set "TIER=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError %TIER% -jar "%~dp0..\lib\hexline.jar" %*
exit /b %ERRORLEVEL%
