/** The pages of {@code docs/reference}, which are generated, and the ties between codes and rules. */
package io.hexline.bootstrap.reference;
