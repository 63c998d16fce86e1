/** Whether the server is well. Start at {@link io.hexline.rest.health.ReadyOperation}. */
package io.hexline.rest.health;
