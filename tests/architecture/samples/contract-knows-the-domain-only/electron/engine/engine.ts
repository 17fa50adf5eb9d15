export interface Engine {
  call(): void;
}
