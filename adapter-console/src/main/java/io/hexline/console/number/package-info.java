/** Pages about the inventory of numbers, and extensions without one. */
package io.hexline.console.number;
