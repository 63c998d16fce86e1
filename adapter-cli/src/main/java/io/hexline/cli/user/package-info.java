/** Users on the command line: how they are named, and how they are shown. */
package io.hexline.cli.user;
