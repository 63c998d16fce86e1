/**
 * One assessment at one moment: the facts of a move are read once, and everything is decided from them. Changes nothing.
 * Start at {@link io.hexline.application.move.assess.MoveAssessor}.
 */
package io.hexline.application.move.assess;
