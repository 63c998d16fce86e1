/**
 * Moving users to another location: the request, the facts of one move, the rules over them, and what a move changes.
 *
 * <p>Start at {@link io.hexline.domain.move.MoveDecision}, which goes through all of it: a {@link
 * io.hexline.domain.move.MoveDraft} that breaks no {@link io.hexline.domain.move.RequestRule} becomes {@link
 * io.hexline.domain.move.MoveDraft.RequestedMove}s. Each is assessed by itself: {@link io.hexline.domain.move.MoveFacts} are looked
 * at by every {@link io.hexline.domain.move.MoveRule}; where no error holds, {@link io.hexline.domain.move.MovePlan} says
 * what becomes of the user.
 */
package io.hexline.domain.move;
