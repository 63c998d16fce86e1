/** What holds of a world whatever is asked for, in whatever order, and whatever fails. */
package io.hexline.bootstrap.laws;
