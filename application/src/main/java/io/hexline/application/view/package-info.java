/**
 * Results and failures for a host that shows them: records of texts, numbers, lists and maps, which any JSON library writes
 * as they are. Codes come with their message filled in and with what mends them.
 *
 * <p>A component is never null unless it says so. Ids are the host's own, as plain text; moments are in the form of ISO 8601,
 * in UTC. Words such as a {@code kind} or a {@code state} stay as they are; further ones can be added.
 */
package io.hexline.application.view;
