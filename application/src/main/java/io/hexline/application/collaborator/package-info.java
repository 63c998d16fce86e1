/**
 * The driven ports to the systems outside: carriers, the calling platform (OCI), call recording, billing, emergency
 * addresses, file stores and the identity service. What one of them cannot do is a {@link
 * io.hexline.application.failure.PortFailure.FromOutside}. Start at {@link
 * io.hexline.application.collaborator.Collaborators}.
 */
package io.hexline.application.collaborator;
