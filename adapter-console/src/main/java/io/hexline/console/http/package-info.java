/** Between HTTP and the pages: what a page is asked, what it answers, and the files that pages are drawn with. */
package io.hexline.console.http;
