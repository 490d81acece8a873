package nl.leerkring.ui;

/**
 * A screen for administrators that a module brings, offered where they begin.
 *
 * @param order from top to bottom
 * @param path its address, as the navigation class of its module has it
 * @param texts its words stand under these keys: {@code title}, and {@code does} for what one does there
 */
public record AdministratorScreen(int order, String path, String texts) {}
