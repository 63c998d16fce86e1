/** Pages about codes of errors and impacts. */
package io.hexline.console.code;
