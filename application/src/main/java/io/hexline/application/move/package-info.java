/**
 * Moving users to another location, and the jobs that do it. {@link io.hexline.application.move.MoveUsers} checks a request
 * and either assesses its one user or starts a job; the job assesses every user again when it reaches it, and carries its
 * move out. How that is done is in {@code assess}, {@code saga} and {@code job}, each standing on the one before.
 */
package io.hexline.application.move;
