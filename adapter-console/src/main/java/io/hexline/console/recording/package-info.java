/** What went wrong in a recording of a browser. */
package io.hexline.console.recording;
