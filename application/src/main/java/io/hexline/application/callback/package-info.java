/**
 * Whom emergency services call back (ECBN) when somebody has called them: settings of users and of locations. Start at
 * {@link io.hexline.application.callback.ManageCallbacks}.
 */
package io.hexline.application.callback;
