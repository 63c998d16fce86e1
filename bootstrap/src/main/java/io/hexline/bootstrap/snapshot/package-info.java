/** {@code hexline snapshot}: checks snapshot files and shows what they can hold. */
package io.hexline.bootstrap.snapshot;
