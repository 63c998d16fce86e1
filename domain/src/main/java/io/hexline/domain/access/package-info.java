/** Who is asking, and what they may do. Start at {@link io.hexline.domain.access.Principal}. */
package io.hexline.domain.access;
