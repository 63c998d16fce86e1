/** What calling is like at locations. Start at {@link io.hexline.application.calling.EnableCalling}. */
package io.hexline.application.calling;
