/** What holds of a world whatever is asked for, in whatever order, and whatever fails. */
@NullMarked
package io.hexline.bootstrap.laws;

import org.jspecify.annotations.NullMarked;
