/** The pages, each with what its template is given. */
package io.hexline.console.page;
