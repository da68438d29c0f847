package app.milestone.controller;

/**
 * A picture to be saved.
 *
 * @param argb pixels row by row from the top
 */
public record Picture(int width, int height, int[] argb) {}
