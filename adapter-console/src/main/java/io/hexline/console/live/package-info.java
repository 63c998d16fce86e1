/** Pages that change while somebody looks at them. Start at {@link io.hexline.console.live.Live}. */
package io.hexline.console.live;
