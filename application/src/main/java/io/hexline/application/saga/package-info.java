/**
 * Changes in the store together with what others are told: all of it or nothing, even where the process ends in between.
 * Start at {@link io.hexline.application.saga.Sagas}.
 */
package io.hexline.application.saga;
