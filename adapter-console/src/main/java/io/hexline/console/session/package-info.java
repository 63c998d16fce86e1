/** Who has signed in, and until when. */
package io.hexline.console.session;
