/**
 * Whom emergency services call back (ECBN). Depends on the application, {@code call}, {@code json} and {@code id}; start
 * at {@link io.hexline.rest.callback.CallbackInfo}.
 */
package io.hexline.rest.callback;
