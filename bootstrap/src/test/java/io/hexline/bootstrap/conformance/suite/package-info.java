/** The project's own conformance suite: it passes, and it covers every code that works. */
package io.hexline.bootstrap.conformance.suite;
