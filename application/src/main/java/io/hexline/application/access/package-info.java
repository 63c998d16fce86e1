/** Who is asking. */
package io.hexline.application.access;
