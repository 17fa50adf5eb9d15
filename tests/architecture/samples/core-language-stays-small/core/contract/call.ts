export interface Call {
  name: string;
}
