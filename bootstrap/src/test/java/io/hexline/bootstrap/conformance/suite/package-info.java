/** The project's own conformance suite: it passes, and it shows every code both ways. */
package io.hexline.bootstrap.conformance.suite;
