/** Pages about people. */
package io.hexline.console.user;
