/**
 * Features of locations: hunt groups, call queues, auto attendants, paging and voicemail groups. One set of operations serves
 * all kinds; what they differ in is a row of {@link io.hexline.rest.feature.FeatureKind}, and what is in their answers the
 * description says.
 */
package io.hexline.rest.feature;
