/**
 * Moving users to another location. {@link io.hexline.application.move.MoveUsers} checks a request and either assesses
 * its one user or starts a job; the job assesses every user again when it reaches it, and carries its move out.
 */
package io.hexline.application.move;
