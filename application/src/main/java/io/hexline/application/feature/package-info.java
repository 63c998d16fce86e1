/**
 * What can be called at a location and is no user: hunt groups, call queues, auto attendants, paging and voicemail groups.
 * Start at {@link io.hexline.application.feature.CreateFeature}.
 */
package io.hexline.application.feature;
