/** {@code hexline conform}: the conformance runner, and servers of our own for it to run scenarios against. */
package io.hexline.bootstrap.conformance;
