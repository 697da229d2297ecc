"""What a case is: values, definitions, answers, commands, events. Standard library only."""
