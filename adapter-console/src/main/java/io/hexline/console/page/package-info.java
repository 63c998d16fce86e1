/** What all pages have in common: the frame, the menu, how they are drawn. */
package io.hexline.console.page;
