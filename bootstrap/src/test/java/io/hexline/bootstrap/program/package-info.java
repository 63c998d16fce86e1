/** The program as it is used: its arguments, what it prints, its exit codes. */
package io.hexline.bootstrap.program;
