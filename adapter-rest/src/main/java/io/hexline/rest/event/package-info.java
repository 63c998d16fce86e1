/** What changes, for those who wait for it. Free of HTTP; start at {@link io.hexline.rest.event.Events}. */
package io.hexline.rest.event;
