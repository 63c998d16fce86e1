/**
 * The driven ports to the systems outside: carriers, the calling platform (OCI), call recording, billing, emergency
 * addresses, file stores and the identity service. What one of them cannot do is a {@link
 * io.hexline.application.failure.PortFailure.FromOutside}. What changes something can be written down and told later, as a
 * {@link io.hexline.application.collaborator.Command}, and has a key: told again under the same key, it is done once, and
 * whoever comes with a fence lower than one that was seen for the same user, job or location is answered {@link
 * io.hexline.application.failure.PortFailure.LeaseLost}, and nothing happens. Start at {@link
 * io.hexline.application.collaborator.Collaborators}.
 */
package io.hexline.application.collaborator;
