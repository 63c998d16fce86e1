@echo off
rem Starts Hexline with the Java of JAVA_HOME, or else of PATH; builds it first if there is no jar.
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0"
set "JAR=%ROOT%bootstrap\target\hexline.jar"
set "FOUND="
set "JAVA=java"
if not defined JAVA_HOME goto version
rem Quotes that somebody has set around it would end ours, and those of Maven.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java"

:version
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i /r /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION set "VERSION=unknown"
set "MAJOR=0"
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if "%VERSION%"=="unknown" set "MAJOR=0"
if %MAJOR% GEQ 17 goto build
rem The path in quotes of its own, for it can have an & in it.
set FOUND=%FOUND% "%JAVA%" (version %VERSION%)
if "%JAVA%"=="java" goto none
rem That of JAVA_HOME is no use: perhaps that of PATH is, for Maven too.
set "JAVA=java"
set "JAVA_HOME="
goto version

:none
echo Hexline needs Java 17 or newer; found:%FOUND%.>&2
echo Install a JDK (any vendor) and put its bin directory on PATH, or set JAVA_HOME to it.>&2
exit /b 3

:build
if exist "%JAR%" goto start
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\javac.exe" goto compiler
if not defined JAVA_HOME where javac >nul 2>nul || goto compiler
echo Building Hexline (the first time takes about a minute) ...>&2
call "%ROOT%mvnw.cmd" -B -q -f "%ROOT%pom.xml" -Dmaven.test.skip -Dspotless.check.skip -Dhexline.analyze.skip package 1>&2
if errorlevel 1 exit /b 3
goto start

:compiler
echo Hexline has to be built first, and this Java has no compiler: install a JDK, not only a JRE.>&2
exit /b 3

:start
rem A command is over before the optimizing compiler pays off; a server is not.
set "TIER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "TIER=-XX:+TieredCompilation"
if "%~2"=="--console" set "TIER=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError %TIER% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
